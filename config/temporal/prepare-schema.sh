#!/bin/sh
# Brings Temporal's two databases to the version of these tools; said again, it changes nothing.
set -eu
prepare() {
  sql="temporal-sql-tool --plugin postgres12 --endpoint $POSTGRES_SEEDS --port ${DB_PORT:-5432} --user $POSTGRES_USER --database $1"
  $sql update-schema --schema-name "postgresql/v12/$2" || {
    $sql setup-schema --version 0.0
    $sql update-schema --schema-name "postgresql/v12/$2"
  }
}
prepare temporal temporal
prepare temporal_visibility visibility
