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

trouble-locked = Not saved yet: the applications on this device are locked.
save-open = Open them

## Whose device it is

own-title = Is this your own device?
own-why = You can begin without answering.
own-yes = Yes
own-no = No, others use it too
own-noted = Noted. You can change it in “Your applications”.
own-shared = You share this device
own-shared-text = Whoever opens this browser can read what you write here until you erase it. A passphrase locks it. When you have finished, press “I am done on this device”: that erases everything here.
own-left = Applications of an earlier visit are still on this device. If you are done with them, erase them.
own-lock = Lock the applications
own-done = I am done on this device
