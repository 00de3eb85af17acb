# What lists that are taken along are called, and what stands above their columns.

list-players = Players
list-head-number = Number
list-head-kind = Kind
list-head-file = File
list-head-taken-in = Taken in
list-head-undo-until = Can be undone until
list-head-undone = Undone
list-head-role = Role
list-head-place = Where
list-head-email = Address
list-roles = Roles
kind-of-file-bundle = A bundle of football records
