"""The wishes that the place People only passes on, from its acts and its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.follow_ups import PlanWish
from desktop.domain.people import ListFilter

if TYPE_CHECKING:
    from desktop.ui.people.page import PeoplePage


def pass_on(page: PeoplePage) -> None:
    acts, keeper = page.acts, page.keeper
    acts.plan_wished.connect(lambda person: page.plan_wished.emit(PlanWish(person)))
    acts.write_wished.connect(page.write_wished)
    acts.request_wished.connect(page.request_wished)
    acts.brief_wished.connect(page.brief_wished)
    acts.debrief_wished.connect(page.debrief_wished)
    acts.we_spoke_wished.connect(page.we_spoke_wished)
    acts.export_wished.connect(page.export_wished)
    acts.one_at_a_time_wished.connect(page.one_at_a_time_wished)
    acts.person_wished.connect(page.show_person)
    for source in (acts, keeper):
        source.introduction_wished.connect(page.introduction_wished)
    keeper.plan_wished.connect(page.plan_wished)
    keeper.link_wished.connect(page.link_wished)
    keeper.we_spoke_wished.connect(page.we_spoke_wished)
    keeper.person_wished.connect(page.show_person)
    keeper.gathering_wished.connect(page.gathering_wished)
    keeper.circle_wished.connect(page.show_circle)
    keeper.tag_wished.connect(lambda tag: page.list.narrow(ListFilter(tag_id=tag)))
