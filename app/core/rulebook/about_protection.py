"""Facts about the boundary ladder under the team's policy, and about what the agent has had to take."""

from app.core.rulebook.fact import Scene, topic

PROTECTION = topic("Protection")


@PROTECTION.fact
def abuse_turns(at: Scene) -> int:
    """Abusive messages at the agent, in the whole conversation."""
    return at.state.ladder.abuse


@PROTECTION.fact
def boundaries(at: Scene) -> int:
    """Boundaries that the agent has stated after abuse."""
    return at.state.ladder.boundaries


@PROTECTION.fact
def warnings(at: Scene) -> int:
    """Warnings that the agent has given after abuse."""
    return at.state.ladder.warnings


@PROTECTION.fact
def boundaries_left(at: Scene) -> int:
    """Boundaries that the policy still asks for before a warning; 0 once the agent has warned."""
    ladder = at.state.ladder
    return 0 if ladder.warnings else max(0, at.settings.scale.boundaries - ladder.boundaries)


@PROTECTION.fact
def warnings_left(at: Scene) -> int:
    """Warnings that the policy still asks for before support or the exit line."""
    return max(0, at.settings.scale.warnings - at.state.ladder.warnings)


@PROTECTION.fact
def abuse_since_boundary(at: Scene) -> int:
    """Abusive messages since the last boundary."""
    return at.state.ladder.abuse_since_boundary


@PROTECTION.fact
def abuse_since_warning(at: Scene) -> int:
    """Abusive messages since the last warning."""
    return at.state.ladder.abuse_since_warning


@PROTECTION.fact
def threats(at: Scene) -> int:
    """Threats of violence, in the whole conversation."""
    return at.state.ladder.threats


@PROTECTION.fact
def exit_approved(at: Scene) -> bool:
    """A lead has approved the exit line."""
    return at.state.ladder.exit_approved


@PROTECTION.fact
def lead_joined(at: Scene) -> bool:
    """A lead has joined the conversation."""
    return at.state.ladder.joined


@PROTECTION.fact
def exited(at: Scene) -> bool:
    """The agent has used the exit line."""
    return at.state.ladder.exited


@PROTECTION.fact
def ladder_spent(at: Scene) -> bool:
    """Abuse has gone on past every boundary and warning that the policy asks for."""
    ladder = at.state.ladder
    if boundaries_left(at) or warnings_left(at):
        return False
    return bool(ladder.abuse_since_warning or (not ladder.warnings and ladder.abuse_since_boundary))


@PROTECTION.fact
def exit_permitted(at: Scene) -> bool:
    """The exit line may be used: after a threat, after a lead's approval, or when the ladder is spent."""
    ladder = at.state.ladder
    if ladder.threats or (ladder.exit_approved and ladder.abuse):
        return True
    return ladder_spent(at) and (ladder.joined or not at.settings.scale.exit_needs_lead)


@PROTECTION.fact
def exit_needs_lead(at: Scene) -> bool:
    """Under this policy a lead must join or approve before the exit line, save after a threat."""
    return at.settings.scale.exit_needs_lead


@PROTECTION.fact
def abuse_taken(at: Scene) -> int:
    """Abusive messages that this agent has received this shift, over all conversations."""
    return at.state.context.abuse_taken


@PROTECTION.fact
def abuse_limit_reached(at: Scene) -> bool:
    """The agent has received as much abuse this shift as the team's `abuse_break_after`."""
    return at.state.context.abuse_taken >= at.settings.abuse_break_after
