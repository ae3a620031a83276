#!/bin/sh
# Makes Temporal's two databases, or brings them to the schema of this version; safe to repeat.
set -eu
for database in temporal temporal_visibility; do
  case $database in
    temporal) versions=/etc/temporal/schema/mysql/v8/temporal/versioned ;;
    *) versions=/etc/temporal/schema/mysql/v8/visibility/versioned ;;
  esac
  sql() { temporal-sql-tool --plugin mysql8 --ep "$SQL_HOST" -p 3306 -u "$SQL_USER" --db "$database" "$@"; }
  # A database that is there already has its version table; setting that up again would start from nothing.
  if ! sql update-schema -d "$versions"; then
    sql create
    sql setup-schema -v 0.0
    sql update-schema -d "$versions"
  fi
done
