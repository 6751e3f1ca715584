"""People of the web who belong together: by their circle, else by whom they are tied to."""

from __future__ import annotations

from collections import Counter, defaultdict, deque

from desktop.domain.reflect.pictures_web import Web

LARGEST = 150  # one call of the layout's library takes about 6 ms for so many
_SMALLEST = 6  # fewer are put together with others
_ASKED = 4  # times that everybody looks where those they are tied to belong


def groups_of(web: Web) -> list[list[int]]:
    """Each person in one group; the same for the same web."""
    tied = _tied(web)
    belongs = _belongs(web, tied)
    groups: dict[int, list[int]] = defaultdict(list)
    for person in sorted(belongs):
        groups[belongs[person]].append(person)
    rest = sorted(one for group in groups.values() if len(group) < _SMALLEST for one in group)
    whole = [group for _, group in sorted(groups.items()) if len(group) >= _SMALLEST]
    return [part for group in [*whole, rest] if group for part in _parted(group, tied)]


def _tied(web: Web) -> dict[int, list[int]]:
    tied: dict[int, list[int]] = {one.person_id: [] for one in web.people}
    for tie in web.ties:
        tied[tie.first_id].append(tie.second_id)
        tied[tie.second_id].append(tie.first_id)
    return tied


def _belongs(web: Web, tied: dict[int, list[int]]) -> dict[int, int]:
    """A circle's number below zero, else the id of somebody of the group.

    Somebody in several circles belongs to the one that most of theirs are in.
    """
    order = {circle.circle_id: place for place, circle in enumerate(web.circles)}
    circles = {one.person_id: sorted(one.circles, key=lambda c: order.get(c, 0)) for one in
               web.people}  # fmt: skip
    belongs = {
        person: -own[0] if own else person for person, own in circles.items()
    }  # fmt: skip
    for _ in range(_ASKED):
        for person in sorted(belongs):
            own = [-circle for circle in circles[person]]
            near = Counter(belongs[other] for other in tied[person])
            choice = [group for group in near if not own or group in own]
            if choice and len(own) != 1:
                belongs[person] = min(choice, key=lambda group: (-near[group], group))
    return belongs


def _parted(group: list[int], tied: dict[int, list[int]]) -> list[list[int]]:
    """Groups that are not too large, of people near each other."""
    if len(group) <= LARGEST:
        return [group]
    waiting, parts, order = dict.fromkeys(group), -(-len(group) // LARGEST), []
    while waiting:
        queue = deque([next(iter(waiting))])
        while queue:
            person = queue.popleft()
            if person in waiting:
                del waiting[person]
                order.append(person)
                queue.extend(other for other in tied[person] if other in waiting)
    size = -(-len(order) // parts)
    return [order[start : start + size] for start in range(0, len(order), size)]
