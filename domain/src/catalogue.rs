//! Every path a draft may hold.
