"""Hold claims against their sources: `run` is the verb, what it takes is beside it.

Nothing is imported here: the processes that read and judge for it need a third of all this.
"""
