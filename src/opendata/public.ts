export type { ApiAnswer, ApiOperation, ApiParameter, ApiTag, PublicApi } from './rules/api-operation.ts';
export type { LeftOut, Link, OpenDataset } from './rules/open-dataset.ts';
