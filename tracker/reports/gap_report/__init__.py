"""The federation gap report: where the way to senior football breaks off, for a board to read in ten minutes.

Each file is a question, answered by a function from what there is to tell to blocks. Every figure was worked out by
`tracker.pathway`; nothing is counted here.
"""
