"""Pages that answer 200 and are not what was cited: closed lists of strong signs, one kind a file.

A page wrongly taken for a wall loses evidence, so each needs a sign that pages about such walls do not have.
"""
