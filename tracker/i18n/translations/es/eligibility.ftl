# Si puede jugar, por edad: veredictos, sus motivos y lo que resolvería uno abierto.

age-only = Solo edad. La nacionalidad, la inscripción, la disciplina y la selección se deciden en otro lugar.

answer-within-age = Dentro de la edad
answer-overage = Posible como mayor del límite
answer-too-old = Supera la edad
answer-too-young = No alcanza la edad
answer-cannot-tell = No se puede saber
answer-no-age-limit = Sin límite de edad
answer-no-rule-held = Ninguna norma registrada

missing-birth-year = el año de nacimiento
missing-birth-month = el mes de nacimiento
missing-birth-day = el día de nacimiento
missing-rule = la propia norma
missing-confederation = la confederación de la selección

age-born-day = { $day }
age-born-year = { $year }, día desconocido
age-born-between = entre el { $earliest } y el { $latest }
age-born-unknown = no consta

age-window-from = haber nacido el { $first } o después
age-window-until = haber nacido el { $last } o antes
age-window-between = haber nacido entre el { $first } y el { $last }, ambos días incluidos

age-within = Fecha de nacimiento: { $born }. La norma exige { $window }.
age-within-no-latest = Fecha de nacimiento: { $born }. La norma exige { $window }. No se encontró una fecha máxima.
age-overage = Fecha de nacimiento: { $born }. La norma exige { $window }. La fecha es anterior, y { $places ->
    [one] se podría ocupar la única plaza para mayores del límite.
   *[other] se podría ocupar una de las { $places } plazas para mayores del límite.
}
age-too-old = Fecha de nacimiento: { $born }. La norma exige { $window }. La fecha es anterior, y no hay plazas para mayores del límite.
age-too-young = Fecha de nacimiento: { $born }. La norma exige { $window }. La fecha es posterior.
age-places-not-held = Fecha de nacimiento: { $born }. La norma exige { $window }. La fecha es anterior, y no se sabe si hay plazas para mayores del límite.

age-cannot-tell-two = Fecha de nacimiento: { $born }. Quedan abiertas dos respuestas. { $first } { $second }
age-cannot-tell-three = Fecha de nacimiento: { $born }. Quedan abiertas tres respuestas. { $first } { $second } { $third }
age-if-before-overage = Si nació antes del { $first }, { $places ->
    [one] podría ocupar la única plaza para mayores del límite.
   *[other] podría ocupar una de las { $places } plazas para mayores del límite.
}
age-if-before-too-old = Si nació antes del { $first }, supera la edad, pues no hay plazas para mayores del límite.
age-if-before-places-not-held = Si nació antes del { $first }, depende de las plazas para mayores del límite, que no se conocen.
age-if-from = Si nació el { $first } o después, está dentro de la edad.
age-if-until = Si nació el { $last } o antes, está dentro de la edad.
age-if-between = Si nació entre el { $first } y el { $last }, está dentro de la edad.
age-if-after = Si nació después del { $last }, no alcanza la edad.

age-no-limit = No hay límite de edad.
age-no-upper-limit = No hay límite superior de edad.
age-minimum-not-verified = No se ha verificado si hay una edad mínima.
age-no-rule = No consta ninguna norma de edad para esta edición. Eso no significa que no haya límite de edad.
age-no-rule-yet = El { $as_of } no se conocía ninguna norma de edad para esta edición; la primera se conoció el { $first }.
age-no-rule-for-sides = No consta ninguna regla de edad para las selecciones de esta confederación. Eso no significa que no haya límite de edad.
age-for-sides = Para las selecciones de { $confederations }: { $said }
age-for-other-sides = Para todas las demás selecciones: { $said }
age-of-sides = Esta regla vale para las selecciones de { $confederations }.

age-version-from = La norma cambió; esta es la conocida desde el { $known_from }.
age-version-first = La norma cambió el { $changed }; esta es la conocida hasta entonces.
age-cancelled = Esta edición se canceló. La respuesta dice lo que su norma habría significado.
age-birth-disputed = El nacimiento registrado está impugnado; esta respuesta lo toma tal como está.
age-provisional = Provisional: esta norma se cita de memoria y aún no se ha leído en el reglamento.
