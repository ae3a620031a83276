#!/bin/sh
# Runs once, when MySQL makes its data folder: the databases' owners, each with its own rights only.
# The rights of anqi_app on each table are given by the migrations.
set -eu
MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysql --user=root <<SQL
CREATE DATABASE anqi CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER 'anqi_owner'@'%' IDENTIFIED BY '$ANQI_DB_OWNER_PASSWORD';
GRANT ALL PRIVILEGES ON anqi.* TO 'anqi_owner'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON \`anqi\_%\`.* TO 'anqi_owner'@'%' WITH GRANT OPTION;
CREATE USER 'anqi_app'@'%' IDENTIFIED BY '$ANQI_DB_PASSWORD';
CREATE USER 'temporal'@'%' IDENTIFIED BY '$TEMPORAL_DB_PASSWORD';
GRANT ALL PRIVILEGES ON temporal.* TO 'temporal'@'%';
GRANT ALL PRIVILEGES ON temporal_visibility.* TO 'temporal'@'%';
SQL
