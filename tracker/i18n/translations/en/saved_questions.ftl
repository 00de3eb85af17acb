# Questions about the pool that somebody keeps, and what is new in their answers.

saved-none = You keep no such question. Your questions are on the page of kept questions.
saved-name-missing = Give the question a name.
saved-name-long = The name is too long; { $most } characters are enough.
saved-name-taken = You keep another question of this name; give it a name of its own.
saved-too-many = You keep { $most } questions already; let one go before you keep another.
saved-answer-changed = The answer has changed since you opened the page, so nothing was noted. Look at what is new now.
saved-asks = { $part }: { $value }
saved-asks-all = Everybody who may enter
saved-asks-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} or more at “{ $rung }” or higher
saved-asks-nationality = { $how ->
    [only] { $country } as the only one
    [second] { $country } as one after the first
   *[any] { $country }
}
saved-asks-share = { $share }% or more
saved-asks-day = { $day }
saved-now = { $players ->
    [0] Nobody is in the answer now
    [one] One player is in the answer now
   *[other] { $players } players are in the answer now
}, { $before ->
    [0] nobody
   *[other] { $before }
} when you last said that you had seen it, on { $day }.
saved-new = { $players ->
    [0] Nobody is new since { $day }.
    [one] One player is new since { $day }.
   *[other] { $players } players are new since { $day }.
}
saved-left = { $players ->
    [0] Nobody whom you may still see has left the answer.
    [one] One player whom you may still see has left the answer.
   *[other] { $players } players whom you may still see have left the answer.
}
saved-too-wide = There were { $before } players in the answer, more than the { $most } of whom it is kept who they were. Narrow the question; then it can be said who is new.
saved-line = { $name } (last seen on { $day })
saved-unknown = { $questions ->
    [0] No question is called “{ $name }”; none is kept.
   *[other] No question is called “{ $name }”; there are { $names }.
}
saved-kept = Kept as “{ $name }”. Whom it finds now counts as seen.
saved-seen = “{ $name }”: whom it finds now counts as seen.
saved-renamed = The question is now called “{ $name }”.
saved-forgotten = “{ $name }” is let go, with whom it found.
saved-no-questions = No question is kept.
saved-nearest = The nearest that can be asked: { $question }
