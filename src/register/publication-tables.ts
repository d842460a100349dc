/** Versions of the register’s open data: only ever added. */
export type PublicationTables = {
  'register.publication': {
    id: string;
    number: number;
    published_at: Date;
    person_id: string;
    mandate_id: string;
    actors: number;
    relations: number;
    print: string;
  };
};
