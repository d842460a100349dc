export type { LeftOut, Link, OpenDataset } from './rules/open-dataset.ts';
