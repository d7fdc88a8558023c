"""Auto-mark: plans it off the GUI thread, shows the plan, does it when asked; keeper rules."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.jobs import Jobs
from app.preferences import Preferences
from app.widgets.auto_mark_preview import AutoMarkPreview
from app.widgets.keeper_rules_dialog import KeeperRulesDialog
from core.progress import Progress
from core.review.auto_mark import AutoMarkPlan, plan_auto_mark
from core.review.further_facts import ReadFurtherFacts
from core.review.session import ReviewSession
from core.settings import KeeperRules


class AutoMarkController(QObject):
    """Signal: ``agreed`` (AutoMarkPlan), once the user says so."""

    agreed = Signal(object)

    def __init__(self, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__()
        self._jobs, self._preferences = jobs, preferences
        self._further = ReadFurtherFacts(jobs.decoder)
        self.preview: AutoMarkPreview | None = None
        self.rules: KeeperRulesDialog | None = None

    def ask(self, session: ReviewSession) -> None:
        """Show what auto-mark would do with the undecided groups."""
        groups, decisions = session.groups, session.decisions()
        rules, further = self._preferences.keeper_rules, self._further

        def work(progress: Progress) -> AutoMarkPlan:
            return plan_auto_mark(groups, decisions, rules, further, progress)

        def show(plan: AutoMarkPlan) -> None:
            preview = self._jobs.dialogs.open(lambda parent: AutoMarkPreview(plan, groups, parent))
            preview.accepted.connect(lambda: self.agreed.emit(plan))
            preview.rules_requested.connect(lambda: self.ask_for_rules(session))
            self.preview = preview

        self._jobs.start(work, show, title=self.tr("Applying your keeper rules…"))

    def ask_for_rules(self, session: ReviewSession) -> None:
        """Let the user order the rules; then show what they would do."""

        def save(rules: KeeperRules) -> None:
            self._preferences.keeper_rules = rules
            self.ask(session)

        rules = self._preferences.keeper_rules
        self.rules = self._jobs.dialogs.open(lambda parent: KeeperRulesDialog(rules, parent))
        self.rules.chosen.connect(save)
