# Cómo se llaman las listas que uno se lleva y qué encabeza sus columnas.

list-players = Jugadores
list-head-number = Número
list-head-kind = Tipo
list-head-file = Archivo
list-head-taken-in = Incorporado el
list-head-undo-until = Se puede deshacer hasta
list-head-undone = Deshecho
list-head-role = Función
list-head-place = Dónde
list-head-email = Dirección
list-roles = Funciones
kind-of-file-bundle = Un paquete de registros de fútbol
