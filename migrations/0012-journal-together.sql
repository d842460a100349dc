-- Several acts carried out in one transaction, each with its own author, moment and row: the same chain as one by one.
-- p_entries is a JSON array in the order of the chain; `payload` is the canonical text of each row, as `append` takes it.
create function journal.append_many(p_entries jsonb) returns bigint language plpgsql as $$
declare
  v_seq bigint;
  v_previous text;
  v_hash text;
  v_payload text;
  v_before text[] := '{}';
  v_hashes text[] := '{}';
  v_first bigint;
begin
  select seq, hash into v_seq, v_previous from journal.head for update;
  v_first := v_seq;
  for v_payload in
    select value ->> 'payload' from jsonb_array_elements(p_entries) with ordinality order by ordinality
  loop
    v_seq := v_seq + 1;
    v_hash := encode(sha256(convert_to(v_previous || E'\n' || v_seq || E'\n' || v_payload, 'UTF8')), 'hex');
    v_before := v_before || v_previous;
    v_hashes := v_hashes || v_hash;
    v_previous := v_hash;
  end loop;
  insert into journal.entry (seq, at, author_kind, author_id, mandate_id, event, subject, data, previous, hash)
  select v_first + ordinality, (value ->> 'at')::timestamptz, value ->> 'authorKind', value ->> 'authorId',
    (value ->> 'mandateId')::uuid, value ->> 'event', value ->> 'subject', value -> 'data',
    v_before[ordinality], v_hashes[ordinality]
  from jsonb_array_elements(p_entries) with ordinality;
  update journal.head set seq = v_seq, hash = v_previous;
  return v_seq;
end $$;
