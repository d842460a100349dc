-- What the council takes note of is a deliberation like any other, made without a vote: nothing was counted, so no count can
-- be written, and a zero would be one.

alter table council.deliberation_version
  add constraint deliberation_noted_mode check (mode is distinct from 'noted' or outcome = 'noted'),
  add constraint deliberation_without_vote_uncounted check (
    (outcome <> 'noted' and mode is distinct from 'no_ballot')
    or num_nonnulls(votes_for, votes_against, abstentions, blank_votes, null_votes, not_taking_part) = 0);
