/** The published figures that speak of how many organisations there are: shown beside the count of the register, where they exist. */
export const besideCount: readonly string[] = ['entreprises-numeriques'];
