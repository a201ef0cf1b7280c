#!/usr/bin/env bash
# Sets the two connection pools of a Supabase project: the Data API's own, and that of the pooler that functions use.
# Usage: set-pools.sh PROJECT_REF POOL_SIZE
set -euo pipefail

: "${SUPABASE_ACCESS_TOKEN:?a token that may write the database and Data API configuration}"
ref="${1:?project ref}"
size="${2:?connections of each pool, from the table}"
api="https://api.supabase.com/v1/projects/$ref"

patch() {
  curl --fail --silent --show-error --request PATCH "$1" \
    --header "Authorization: Bearer $SUPABASE_ACCESS_TOKEN" \
    --header "Content-Type: application/json" \
    --data "$2"
}

patch "$api/postgrest" "{\"db_pool\": $size}"
patch "$api/config/database/pooler" "{\"default_pool_size\": $size}"
