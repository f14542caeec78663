### Your applications on this device: what must be said without a network.

export = Export
save-first = Saved on this device.
save-first-server = Saved in your account.
save-clash = One answer has two versions.
save-choose = Choose
trouble-gone = Not saved: this application was deleted from the device. Try again to put it back, or export it.
trouble-newer = Not saved: a newer version of Guichet is open. Export your application, then refresh the page.
draft-closed = This application does not open now.
draft-closed-text = The browser does not give what is kept, or a newer version of Guichet wrote it. Nothing is erased. Refresh the page.
