### Your applications on this device.

drafts-title = Your applications
drafts-none = There is no application on this device. Guichet added to the home screen begins empty, too: export your application from the browser, then import the file here.
drafts-new = New application
drafts-trouble = This browser does not give what is kept. Private browsing or a setting may prevent it. Nothing was erased.
drafts-newer = A newer version of Guichet wrote applications that are not shown here. They are kept. Refresh the page to see them.

draft-unnamed = Application without a name
person-unnamed = Person without a name
draft-copy = { $name } (copy)
draft-purpose = Permanent resident card
draft-state = { $of ->
    [one] { $purpose }, { $done } of { $of } task done.
   *[other] { $done ->
        [one] { $purpose }, { $done } of { $of } tasks done.
       *[other] { $purpose }, { $done } of { $of } tasks done.
    }
}
draft-there = In your account, too.
draft-partly = Not wholly in your account yet.
draft-here = On this device only.
draft-follow = Keep in my account
draft-changed = Changed on { $date } at { $hours }:{ $minutes }
draft-unsaved = Not saved on the device: it is lost if you close the page. Export it.
draft-rename = Rename
    .ask = Name of the application
    .hint = This name is for you alone. Without one, the application has the person’s name.
    .save = Keep this name
    .leave = Cancel
draft-duplicate = Duplicate
draft-delete = Delete

damaged-title = Damaged applications
damaged-text = What was kept can no longer be read as a whole. Nothing was erased. You can take what can still be read into a new application, or export all of it to a file.
damaged-restore = Take what can be read
damaged-delete = Erase

## What was just done

told-renamed = The name is changed.
    .undo = Put the name from before back
told-duplicated = “{ $name }” is made.
    .undo = Undo the copy
told-deleted = “{ $name }” is deleted.
    .undo = Undo the deletion
told-restored = What can still be read is in a new application, “{ $name }”.
    .undo = Undo this
told-imported = “{ $name }” is imported.
    .undo = Undo the import
told-replaced = “{ $name }” is replaced.
    .undo = Undo the replacement
told-undone = It is undone.
told-erased = Everything is erased from this device.
told-follows = From now on in your account: { $name }
told-clash = The application was changed elsewhere meanwhile. Look again before you try again.
told-full = It is not done: the device is full. Export your applications.
told-failed = It is not done: the browser does not let anything be kept. Export your applications.

## Export

export-how = How do you want the file?
export-locked = Locked with a passphrase
    .hint = Without the passphrase nobody can read it.
export-plain = Not locked
    .hint = Anyone who has the file can read everything.
export-passphrase = Passphrase
    .hint = Make it long, four words for example. Write it down: if it is lost, nobody can open the file, and neither can we.
export-cannot-lock = Here the browser cannot lock a file: the page does not come from a secure address (https). Anyone who has the file can read everything.
export-making = The file is being made…
export-made-locked = “{ $file }” is exported, locked with your passphrase.
export-made-plain = “{ $file }” is exported, not locked. Keep it in a safe place.
export-failed = The browser could not make the file. Try again.
passphrase = Passphrase
    .show = Show the passphrase
    .hide = Hide the passphrase
passphrase-missing = Write a passphrase, or choose the file that is not locked.
passphrase-wrong = This is not the right passphrase, or the file was changed. Capital letters and spaces count.

## Import

import-title = Import a file
import-file = Choose the file of an application
    .hint = A file that Guichet exported. Nothing is kept before you have seen what is in it.
import-passphrase = This file is locked. What is its passphrase?
import-open = Open the file
import-opening = The file is opening…
import-cannot-unlock = Here the browser cannot open a locked file: the page does not come from a secure address (https).
import-holds = What is in the file
import-name = Name
import-people = People
import-count = Answers
import-edition = Edition
import-edition-unknown = “{ $edition }”, which this version does not know. The rules followed here are those of the guide of 2013.
import-lock = File
    .locked = Locked with a passphrase
    .plain = Not locked
import-unknown = { $count ->
    [one] { $count } thing that this version does not know. It is kept.
   *[other] { $count } things that this version does not know. They are kept.
}
import-unreadable = { $count ->
    [one] { $count } answer to look at again. It is kept as it is.
   *[other] { $count } answers to look at again. They are kept as they are.
}
import-odd = { $label }: “{ $typed }”. { $why }
import-not-text = The file does not give it as text.
import-how = How do you want to import it?
import-new = As a new application
    .hint = Nothing is replaced.
import-replace = In place of “{ $name }”
    .hint = The same people. You will be able to undo it.
import-changes = { $count ->
    [one] { $count } answer would change
   *[other] { $count } answers would change
}
import-same = No answer would change.
import-answer = Answer
import-was = On this device
import-now = In the file
import-row = { $row } { $number }, { $label }
import-whose = { $name }: { $label }
import-ready = Document ready: { $name }
import-take = Import
import-leave = Do not import
refused-not-json = This file is not an application: it cannot be read from line { $line }, column { $column } on. Choose a file that Guichet exported.
refused-other = This file is not an application of Guichet. Choose a file that Guichet exported.
refused-newer = A newer version of Guichet made this file. Refresh the page, then try again.
refused-damaged = This file is damaged: its part “{ $field }” is missing or not what it should be. If you have another file of this application, try it.
refused-unread = The browser could not read this file. Try again.

## Erase everything

erase-title = Erase everything
erase-text = Erases all your applications from this device. They cannot be found again, except those in your account. The files you exported stay where they are.
erase-all = Erase everything on this device
erase-sure = Do you really want to erase everything? This cannot be undone.
erase-yes = Yes, erase everything
erase-no = No, keep everything

## What the browser may delete

storage-label = What the browser keeps
storage-week = This browser deletes what you wrote if you do not come back for seven days. Export your application. If you add Guichet to the home screen, it begins empty there: import the file.
storage-may = This browser may delete what you wrote when space runs out. Export your application from time to time.
storage-known = I understand
