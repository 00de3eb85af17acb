"""The sections of reports, one a file, each a `tracker.reports.section.Section`.

To add one: write its file here, name it in a recipe of `tracker.reports.recipes`, and give its sentences to
each language's `reports.ftl`.
"""
