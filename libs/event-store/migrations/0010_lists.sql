-- Up Migration

-- Lists of cases are paged by when a case was opened, which never changes.
create index cases_by_opening on cases (opened_at desc, stream_id desc);
