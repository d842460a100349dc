/** What may be wrong with the name of a group; null when nothing is. In a rehearsal it must say that it is fictitious. */
export function groupNameFault(
  name: string,
  standing: 'rehearsal' | 'real',
): 'GROUP_NAME_REQUIRED' | 'GROUP_NAME_TOO_LONG' | 'GROUP_NOT_FICTITIOUS' | null {
  if (name === '') return 'GROUP_NAME_REQUIRED';
  if (name.length > 120) return 'GROUP_NAME_TOO_LONG';
  if (standing === 'rehearsal' && !name.endsWith('(fictif)')) return 'GROUP_NOT_FICTITIOUS';
  return null;
}
