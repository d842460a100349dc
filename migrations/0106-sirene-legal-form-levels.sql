-- A list that is not INSEE's own often says of a unit no more than the level of its legal form: « 5 », a commercial company. Levels I and II of
-- the legal forms have one and two digits; those of sole traders (1, 10) are not taken, so that a person is known by one code.
alter table sirene.legal_unit drop constraint legal_unit_legal_form_check;
alter table sirene.legal_unit add constraint legal_unit_legal_form_check
  check (length(legal_form) = 4 or legal_form ~ '^([02-9]|[2-9][0-9])$');
