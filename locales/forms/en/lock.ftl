### The lock on the applications of this device, and whose device it is.

lock-page = This application is locked
    .why = The applications on this device are locked. Type the passphrase to open them in this browser.
lock-passphrase = Passphrase
lock-open = Open
lock-opening = Opening…
lock-busy = One moment…
lock-missing = Type the passphrase.
lock-short = It is too short. Take 15 characters or more, for example a sentence of several words.
lock-wrong = This is not the right passphrase. Capital letters and spaces count.
lock-failed = It is not done: the browser did not do it, or other windows write at the same time. Nothing is lost. Try again.
lock-count = { $count ->
    [0] This device is locked. Type the passphrase to begin an application here.
    [one] { $count } application is locked on this device. Type the passphrase to open it.
   *[other] { $count } applications are locked on this device. Type the passphrase once to open them all.
}
lock-forgotten = Forgot the passphrase?
    .what = Without it nobody can open what is locked: neither you nor we. All you can do is erase it and begin again.
    .account = The applications in your account come back when you sign in again. What was not sent to it yet is lost.
    .erase = Erase everything on this device

lock-title = Lock the applications on this device
lock-what = With a passphrase, nobody can read what you wrote on this device without typing it. It is asked when you open Guichet or refresh its only window.
lock-forget = If you forget it, nobody can open your applications, and neither can we. Write it down and keep it away from this device.
lock-cannot = Here the browser cannot lock anything: the page does not come from a secure address (https).
lock-new = New passphrase
    .hint = 15 characters or more. A sentence of several words is good. Spaces and every kind of writing are allowed, and you can paste it.
lock-set = Lock with a passphrase
    .why = Type the passphrase once. You can show it to check it.
    .do = Lock the applications
lock-is-open = The applications on this device are locked with a passphrase. They are open now, until you close or refresh the last window of Guichet.
lock-shut = Lock now
lock-shutting = Locking…
lock-change = Change the passphrase
    .why = The old passphrase no longer opens anything then.
    .do = Change the passphrase
lock-off = Take the lock off
    .why = Anyone who uses this browser can read your applications then.
    .do = Take the lock off

told-lock-set = The applications on this device are locked with your passphrase. They stay open until you close or refresh the last window of Guichet.
told-lock-change = The passphrase is changed.
told-lock-off = The lock is off: the passphrase is not asked any more.

## Whose device it is

own-device = This device
own-yes-hint = Your applications stay here until you erase them.
own-no-hint = We remind you to erase everything when you are done.
own-done-text = Erases all applications from this device and signs you out. They cannot be found again, except those in your account. The files you exported stay where they are.
erase-sending = We are looking whether everything is in your account…
erase-export = Export first what you want to keep.
erase-unsent = This is not wholly in your account yet:
    .how = Connect to a network and wait a moment, or export these applications first. Otherwise what was not sent is lost.
erase-locked = Your applications are locked: nobody can tell whether everything is in your account. Open them first to be sure.
told-erased-in = Everything is erased from this device, but there is no network: you are still signed in here. Sign out in “Your account” when the network is back.
