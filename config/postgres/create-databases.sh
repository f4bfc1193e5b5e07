#!/bin/sh
# Run once by the Postgres image on an empty data folder: a database and an owner of its own for payroll and Temporal.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  -v payroll="$PAYROLL_POSTGRES_PASSWORD" -v temporal="$TEMPORAL_POSTGRES_PASSWORD" <<'SQL'
create role payroll login password :'payroll';
create database payroll owner payroll;
create role temporal login password :'temporal';
create database temporal owner temporal;
create database temporal_visibility owner temporal;
SQL
