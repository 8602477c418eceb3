/** Why a condition of a safeguard may go without any safeguard noticing; the check says when an explanation is out of date. */
export const explained: Readonly<Record<string, string>> = {
  'complaint.isCheckerImpartial':
    'to be assigned is not yet to check: whoever is not impartial when he decides is refused then (complaint.isStillImpartial, caught)',
};
