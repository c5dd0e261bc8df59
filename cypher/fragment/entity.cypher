// The fields of an entity `e` that the API shows, as one map.
e {.id, .kind, .name, .paperCount, .url, .host, .owner}
