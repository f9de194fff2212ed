"""Nouns whose letters are not their verb's: "invasion" of "invade", "submission" of "submit", by their roots."""

from __future__ import annotations

_LISTED = """
    invas invad|expans expand|extens extend|decis decid|divis divid|explos explod|collis collid|conclus conclud
    persuas persuad|permiss permit|admiss admit|submiss submit|suspens suspend|expuls expel|expell expel
    eros erod|intrus intrud
    supervis superv|transmiss transmit|seizur seiz|exposur expos|departur depart|failur fail|signatur sign
    disappearanc disappear|appearanc appear|performanc perform|inheritanc inherit|resistanc resist|existenc exist
    attendanc attend|assistanc assist|guidanc guid|complianc comp|defianc defy
    descript describ|prescript prescrib|subscript subscrib|consumpt consum|resumpt resum|redempt redeem
    verific verif|notific notif|qualific qualif|classific classif|ratific ratif|unific unif|multiplic multip
    cancell cancel|rebell rebel|enrol enroll|abol abolish|demol demolish|acquitt acquit|buri bury|deni deny
    vari vary|pursuit pursu|complaint complain|restraint restrain|growth grow|belief believ|proof prov
    intervent interven|extrad extradit|destruct destro|concess conced|bankruptc bankrupt|absenc absent
    violenc violent|silenc silent|presenc present|pregnanc pregnant|vacanc vacant|accurac accur|robb rob
"""
ROOTS = {
    noun: verb
    for pair in _LISTED.replace("\n", "|").split("|")
    if pair.strip()
    for noun, verb in [pair.split()]
}
