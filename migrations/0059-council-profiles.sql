-- Which law an assembly lives by: an EPCI (`common`), a commune, Alsace-Moselle, or an association and its statutes.
alter table council.assembly drop constraint assembly_profile_check;
alter table council.assembly add constraint assembly_profile_check
  check (profile in ('common', 'commune', 'commune_under_3500', 'alsace_moselle', 'association'));
alter table council.convocation drop constraint convocation_profile_check;
alter table council.convocation add constraint convocation_profile_check
  check (profile in ('common', 'commune', 'commune_under_3500', 'alsace_moselle', 'association'));

-- What an association's statutes say where the law leaves it to them, with the clause that says it. No row, or a null:
-- nothing was declared. A row is never changed: what was decided under it stays readable.
create table council.statutes (
  assembly_id  uuid primary key references council.assembly (id),
  quorum       text check (quorum in ('none', 'quarter', 'third', 'half', 'more_than_half')),
  majority     text check (majority in ('all', 'each_college')),
  casting_vote text check (casting_vote in ('yes', 'no')),
  article      text not null check (article <> '' and length(article) <= 200)
);
create trigger statutes_only_added before update or delete or truncate on council.statutes
  for each statement execute function journal.refuse_change();
