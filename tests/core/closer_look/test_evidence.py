"""How evidence is weighed: what agrees better never counts against two files being one photo."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.closer_look.evidence import Evidence, Weighing

WEIGHING = Weighing.load()
SHARES = st.floats(0, 1)
SEEN = st.builds(
    Evidence,
    st.just(True),
    correlation=st.floats(0.3, 1),
    agreement=SHARES,
    weakest=st.floats(-1, 1),
    held=SHARES,
    inliers=st.integers(0, 500),
    skew=st.floats(0, 0.5),
    first_beyond=SHARES,
    second_beyond=SHARES,
    parallax=st.floats(0, 10),
    most_parallax=st.floats(0, 20),
)


def test_a_straightened_copy_is_the_photo_and_a_moved_camera_another_shot() -> None:
    straightened = Evidence(True, 0.98, 0.99, 0.92, 1, 200, 0.01, False, 0.05, 0, 0.05, 0.2)
    moved = replace(straightened, first_beyond=0.2, second_beyond=0.2, parallax=1, most_parallax=4)

    same, other = WEIGHING.probabilities([0.98, 0.98], [straightened, moved])

    assert same >= 0.75
    assert other < 0.1


@given(SEEN, SEEN, SHARES)
def test_better_agreement_never_counts_against_a_pair(
    one: Evidence, other: Evidence, score: float
) -> None:
    better = Evidence(
        True,
        correlation=max(one.correlation, other.correlation),
        agreement=max(one.agreement, other.agreement),
        weakest=max(one.weakest, other.weakest),
        held=max(one.held, other.held),
        inliers=max(one.inliers, other.inliers),
        skew=min(one.skew, other.skew),
        first_beyond=min(one.first_beyond, other.first_beyond),
        second_beyond=min(one.second_beyond, other.second_beyond),
        parallax=min(one.parallax, other.parallax),
        most_parallax=min(one.most_parallax, other.most_parallax),
    )

    before, after = WEIGHING.probabilities([score, score], [one, better])

    assert after >= before - 1e-12
