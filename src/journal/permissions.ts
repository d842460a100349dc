import type { PermissionTable } from '#kit/viewer.ts';

/** The journal is public: it names people by id only. Nobody may write it but through an act. */
export const journalPermissions = {} as const satisfies PermissionTable;
