"""The pure core: same input, same answer. It opens no file, asks no clock, sends nothing, prints nothing."""
