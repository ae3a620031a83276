#!/bin/sh
# Makes the namespace and the search attributes that are missing; safe to repeat.
set -eu
until temporal operator cluster health >/dev/null 2>&1; do sleep 2; done
if ! temporal operator namespace describe default >/dev/null 2>&1; then
  temporal operator namespace create --namespace default --retention 720h
fi
# A new namespace reaches every part of the cluster only after some seconds.
until known=$(temporal operator search-attribute list --namespace default 2>/dev/null); do sleep 2; done
while read -r name type; do
  if ! echo "$known" | grep -qw "$name"; then
    temporal operator search-attribute create --namespace default --name "$name" --type "$type"
  fi
done <<ATTRIBUTES
AnqiBureau Keyword
AnqiStage Keyword
AnqiLevel Int
AnqiNextDue Datetime
AnqiKind Keyword
AnqiVersion Int
ATTRIBUTES
