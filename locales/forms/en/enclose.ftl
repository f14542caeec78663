### The files kept of a document.

enclose-title = Your files: { $document }
enclose-link = Add a photo or a file
    .more = See or add files
enclose-count = { $count ->
    [one] { $count } file kept, { $pages }.
   *[other] { $count } files kept, { $pages }.
}
enclose-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
enclose-ready = Tick a document when the paper itself is ready. The files you add are for you, to keep and to print: they tick nothing.
enclose-own = These files are for you: keep them with your application, and print them when you need to. The application goes on paper; nothing is sent to the government from here.
enclose-kinds = PDF, JPEG or PNG, 4 MB a file at most.
    .smaller = Photos are made smaller here, on the device, and stay readable. Where they were taken is removed.
enclose-where = The files stay on this device.
    .account = The files are kept on this device first. If this application is in your account, too, they go there with it.
enclose-word = A Word document, or another kind of file?
    .computer = Word documents are not taken. On a computer, open the document, choose “Save as” or “Export”, then PDF.
    .phone = On a phone, open it, choose “Print”, then “Save as PDF” (Android), or share the preview as a PDF (iPhone).
    .paper = Or photograph the printed page.
enclose-pick = Choose files
enclose-camera = Take a photo
enclose-several = Make one PDF of several photos
enclose-drop = You can also drop files here, or paste a picture.
enclose-done = Back to your documents
enclose-busy = Preparing “{ $name }”…
enclose-added = “{ $name }” is kept on this device.
    .smaller = “{ $name }” is kept on this device: { $before } → { $after }.
enclose-removed = “{ $name }” is removed.
    .undo = Put the file back
    .back = “{ $name }” is back.
enclose-faults = Not kept
enclose-refused = “{ $name }”: { $why }
enclose-full = “{ $name }” is not kept: the device is full. Nothing else has changed. Free some space, then try again.
enclose-gone = “{ $name }” is not kept: the file, or the application, is no longer on this device.
enclose-damaged = “{ $name }” cannot be read any more: it is damaged. Add it again, then remove this one.
enclose-failed = “{ $name }” is not kept: the browser lets nothing be kept. Perhaps private browsing prevents it.
enclose-away = “{ $name }” is in your account and does not come now. { $why }
enclose-no-photo = “{ $name }” is not a photo. Add it by itself, as a file.
enclose-closed = This browser does not give the files that are kept. Nothing was erased. Reload the page.
enclose-list = Files kept
enclose-none = No file yet.
enclose-unreadable = { $count ->
    [one] { $count } file cannot be read any more. It was not erased.
   *[other] { $count } files cannot be read any more. They were not erased.
}
    .drop = Erase what cannot be read
enclose-about = { $kind }, { $size }
    .pages = { $count ->
        [one] { $kind }, { $count } page, { $size }
       *[other] { $kind }, { $count } pages, { $size }
    }
enclose-of = { $document }: { $name }
enclose-megabytes = { $size } MB
enclose-kilobytes = { $size } KB
enclose-here = On this device.
enclose-sending = On this device. On its way to your account: { $part }%.
enclose-waiting = On this device. { $part }% is in your account. { $why }
enclose-both = On this device and in your account.
enclose-there = In your account.
enclose-not-there = On this device only. The account did not take it: { $why }
enclose-look = Look
    .away = Hide
enclose-save = Save
enclose-replace = Replace
enclose-earlier = Move up
enclose-later = Move down
enclose-remove = Remove
enclose-page = Page { $number }
    .turn = Turn
    .drop = Remove the page
enclose-stack = One PDF of several photos
    .text = { $count ->
        [0] Add the photos in the order of the pages. Nothing is kept before you say so.
        [one] { $count } page. Nothing is kept before you say so.
       *[other] { $count } pages. Nothing is kept before you say so.
    }
    .more = Add photos
    .camera = Photograph the next page
    .one = Keep as one PDF
    .apart = Keep each photo by itself
    .leave = Leave it
    .too-many = { $count } pages do not fit into 4 MB and stay readable. Make two files of them.

export-along = Take the kept files along
    .hint = { $count ->
        [one] { $count } file: the export is about { $size } larger.
       *[other] { $count } files: the export is about { $size } larger.
    }
export-without = These files will not be in the export. On another device they have to be added again:
export-unread = The export is not made: “{ $file }” cannot be read any more. Remove it, or export without the files.
import-files = { $count ->
    [one] { $count } file comes with it ({ $size }).
   *[other] { $count } files come with it ({ $size }).
}
import-files-damaged = { $count ->
    [one] { $count } file in it is damaged and will not be taken over. Add it again.
   *[other] { $count } files in it are damaged and will not be taken over. Add them again.
}
