"""Currencies as news prose writes them: signs, codes and words, each with its ISO 4217 code.

"cent" and "penny" stand for a hundredth of a currency the prose does not name: their numbers stay as printed.
A bare dollar is "USD" and a bare pound "GBP", as a reader takes them.
"""

from __future__ import annotations

from claimcheck.core.values.quantities.vocabulary import words

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₪": "ILS", "₺": "TRY",
    "₴": "UAH", "₦": "NGN", "₫": "VND", "₱": "PHP", "฿": "THB", "₿": "BTC", "＄": "USD", "￡": "GBP", "￥": "JPY",
}  # fmt: skip

DOLLARS = {
    "us": "USD", "u": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD", "cad": "CAD",
    "a": "AUD", "au": "AUD", "aud": "AUD", "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "s": "SGD",
    "sg": "SGD", "sgd": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "tt": "TTD", "j": "JMD", "bz": "BZD",
}  # fmt: skip
"""What stands before a dollar sign and says whose dollar it is, in lower case."""

CODES = {
    code: code.upper()
    for code in words(
        "usd eur gbp jpy chf cad aud nzd hkd sgd cny inr krw rub sek nok dkk pln czk huf ron bgn try ils zar brl mxn"
        " ars clp cop pen thb idr myr php vnd twd aed sar qar kwd egp ngn kes ghs pkr bdt lkr uah btc eth isk hrk"
    )
} | {"rmb": "CNY", "rm": "MYR", "rs": "INR", "nis": "ILS", "cfa": "XOF"}
CODES |= {"dh": "AED", "dhs": "AED", "tk": "BDT", "ksh": "KES"}

WORDS = {
    "dollar": "USD", "buck": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "rupee": "INR", "rouble": "RUB", "ruble": "RUB", "franc": "CHF", "peso": "MXN", "real": "BRL", "reais": "BRL",
    "rand": "ZAR", "won": "KRW", "lira": "TRY", "shekel": "ILS", "baht": "THB", "rupiah": "IDR", "ringgit": "MYR",
    "dirham": "AED", "riyal": "SAR", "dinar": "KWD", "naira": "NGN", "zloty": "PLN", "forint": "HUF",
    "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "kr": "SEK", "koruna": "CZK",
    "hryvnia": "UAH", "bitcoin": "BTC", "peseta": "ESP", "mark": "DEM", "guilder": "NLG", "sterling": "GBP",
    "quid": "GBP", "taka": "BDT", "kuna": "HRK", "kn": "HRK", "dong": "VND", "cedi": "GHS",
}  # fmt: skip
"""Currency words in the singular. A bare one is its best-known country's."""

MINOR = {
    "cent": "cent", "¢": "cent", "penny": "penny", "pence": "penny", "pennies": "penny", "p": "penny", "c": "cent",
    "dime": "dime", "paise": "paisa", "kopeck": "kopeck",
}  # fmt: skip
"""The small coins. "p" and "c" count only behind digits."""
MINOR_PER_MAJOR = {"cent": 100, "penny": 100, "dime": 10, "paisa": 100, "kopeck": 100}

OWNERS = {
    "us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "zealand": "NZD", "singapore": "SGD",
    "kong": "HKD", "taiwan": "TWD", "jamaican": "JMD",
    "british": "GBP", "egyptian": "EGP", "lebanese": "LBP", "sudanese": "SDG", "syrian": "SYP",
    "swiss": "CHF", "french": "FRF", "belgian": "BEF", "cfa": "XOF", "mexican": "MXN", "argentine": "ARS",
    "chilean": "CLP", "colombian": "COP", "philippine": "PHP", "cuban": "CUP",
    "danish": "DKK", "norwegian": "NOK", "swedish": "SEK", "icelandic": "ISK", "czech": "CZK",
    "indian": "INR", "pakistani": "PKR", "lankan": "LKR", "indonesian": "IDR", "russian": "RUB",
    "turkish": "TRY", "italian": "ITL", "japanese": "JPY", "chinese": "CNY", "korean": "KRW", "israeli": "ILS",
    "kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "saudi": "SAR", "malaysian": "MYR", "german": "DEM",
}  # fmt: skip
"""Whose currency a word names: "Australian dollars", "Hong Kong dollars" (by the last word)."""
