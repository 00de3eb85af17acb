# The pages of kept questions.

web-saved-heading = Kept questions
web-saved-lead = Questions about the pool that you keep. Nobody else reads them. Each says who is new in its answer since you last said that you had seen it.
web-saved-empty = You keep no question yet. Ask one in the pool; below its answer you can keep it under a name.
web-saved-new-unnamed = Who is new
web-saved-asked-no-more = Can be asked no more
web-saved-not-counted = Not counted now
web-saved-too-many = Too many to say who is new
web-saved-how-many-new = { $players ->
    [0] Nobody new
   *[other] { $players } new
}
web-saved-in-answer = { $players ->
    [0] nobody in the answer
   *[other] { $players } in the answer
}
web-saved-last-seen = last seen on { $day }
web-saved-before = Back
web-saved-keep-heading = Keep this question
web-saved-keep-lead = It will say who is new in its answer. Whom it finds now counts as seen.
web-saved-name = Name of the question
web-saved-name-long = The name is too long; 80 characters are enough.
web-saved-keep = Keep
web-saved-way = Your kept questions
web-saved-own = Questions that you keep
web-saved-whole = See the whole answer
web-saved-new = { $players ->
    [0] Nobody new since { $day }
   *[other] { $players } new since { $day }
}
web-saved-too-wide = More than { $most } players were in the answer, and of so many it is not kept who they were. Narrow the question and keep it anew; or, once the answer is smaller, say that you have seen it.
web-saved-left = { $players ->
    [one] { $players } player has left the answer
   *[other] { $players } players have left the answer
}
web-saved-left-says = They were in it when you last saw it, and you may still see them.
web-saved-left-more = { $players ->
    [one] and { $players } more
   *[other] and { $players } more
}
web-saved-seen = I have seen these
web-saved-seen-says = Whoever is new stays new until you say that you have seen the answer, however often you look.
web-saved-itself = The question itself
web-saved-rename = Rename
web-saved-forget = Delete the question
web-saved-forget-says = The question goes with whom it found, and the next page offers to undo it.
web-saved-was-seen = Noted: nobody who is in the answer now is new any more.
