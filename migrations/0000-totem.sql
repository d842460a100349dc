-- What this instance is: decided at its first start, so that a later start never slips the example into a real one.
create table totem.instance (
  only_row    boolean primary key default true check (only_row),
  content     text not null check (content in ('example', 'own')),
  created_at  timestamptz not null
);
