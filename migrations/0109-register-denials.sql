-- What an actor denies of itself: {"not": null}, there is none; {"not": "text"}, among values that add up, is not one of them. A value like
-- another, of its own source, so that it stands beside those of others (src/register/rules/shown-value.ts). A body has a name and a kind.
alter table register.field_value add constraint field_value_denies check (
  jsonb_typeof(content) <> 'object' or not jsonb_exists(content, 'not') or case field
    when 'name' then false
    when 'kind' then false
    when 'other_names' then jsonb_typeof(content -> 'not') = 'string'
    when 'domains' then jsonb_typeof(content -> 'not') = 'string'
    when 'inclusion' then false
    else jsonb_typeof(content -> 'not') = 'null'
  end);

-- Several things may be asked of one field that adds up: a name to add, two to take off. Each is an item, answered apart.
alter table register.correction_field add column item integer not null default 1 check (item >= 1);
alter table register.correction_field drop constraint correction_field_once;
alter table register.correction_field add constraint correction_field_once primary key (correction_id, field, item);
alter table register.correction_answer add column item integer not null default 1 check (item >= 1);
alter table register.correction_answer drop constraint correction_answered_once;
alter table register.correction_answer add constraint correction_answered_once unique (correction_id, field, item);
