"""Saved pages of our own making in the shapes of real ones; every name, number and event in them is made up.

Each says which sentences must be read whole and in order, and which must be absent from the text proper.
`stories` holds what pages say, `dresses` how sites put it on the page, `documents` what comes as files.
"""

from tests.adapters.readers.corpus.documents import DOCUMENTS
from tests.adapters.readers.corpus.pages import PAGES
from tests.adapters.readers.corpus.saved import Saved

CORPUS: tuple[Saved, ...] = (*PAGES, *DOCUMENTS)

__all__ = ["CORPUS", "Saved"]
