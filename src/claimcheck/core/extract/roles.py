"""Words that say what somebody is."""

from __future__ import annotations

from claimcheck.core.language.word_sets import words

ROLE_NOUNS = words(
    """
    actor actress adviser advisor aide ally ambassador analyst archbishop architect artist athlete
    attorney author banker billionaire bishop boss captain ceo chair chairman chairwoman champion
    chancellor chief coach columnist commander commissioner composer congressman congresswoman
    coordinator co-ordinator councillor deputy designer detective diplomat director doctor economist
    editor engineer executive expert father fighter founder co-founder frontman general governor head
    husband inspector journalist judge king lawmaker lawyer leader lecturer lord mayor manager member
    minister mother musician novelist officer official owner painter partner photographer physician
    player poet policeman policewoman politician pope premier presenter president priest prime prince
    princess producer professor prosecutor psychologist publisher queen rapper reporter representative
    researcher scientist secretary senator sergeant sheriff singer soldier son daughter brother sister
    speaker spokesman spokesperson spokeswoman striker student superintendent surgeon teacher treasurer
    vice-president widow wife winner writer correspondent activist campaigner capital subsidiary maker
    retailer provider operator successor predecessor heir nominee candidate incumbent chairperson
    headteacher principal pilot driver nurse rabbi imam cleric victim suspect
    """
)
