"""The few numbers that ranking needs. Only ranking: no verdict is a sum of weights.

The first two are BM25's own; the others were learned by `benchmarks/learn_ranking.py` on 325 claims with labelled
passages, of which they put a right one first for 0.889 (halves 0.90 and 0.88). HEADING_SHARE 0.2 with NUMBER_BOOST 1.3
gives 0.895 there and worse verdicts on whole pages, so it was not taken; words of like meaning gave nothing.
"""

from __future__ import annotations

TERM_SATURATION = 1.2  # BM25's k1: how soon a repeated word stops counting
LENGTH_PENALTY = 0.4  # BM25's b: sentences differ in length less than documents do
NEIGHBOUR_SHARE = 0.3  # of a neighbouring sentence's score that a sentence inherits
HEADING_SHARE = 0.1  # of the score of the heading it stands under
NUMBER_BOOST = 1.6  # a figure of the claim counts so much more than a word
NAME_BOOST = 1.3  # a name of the claim likewise
CANDIDATES = 5  # sentences kept for judging
FIGURE_CANDIDATES = 3  # further ones that have a figure of the claim none of those has
LEAST_SHARE = 0.35  # of the best score: what is found worse is not judged
