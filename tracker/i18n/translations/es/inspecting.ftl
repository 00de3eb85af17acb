# El motivo de la administración para abrir el registro de un menor.

web-inspect-heading = Abrir un registro
web-inspect-lead = Desde la administración no se ve el registro de ningún jugador. Para abrir uno, diga primero por qué.
web-inspect-read = La familia lee este motivo palabra por palabra, con su nombre y su función de administración.
web-inspect-day = Puede abrir este registro, y ningún otro, hasta que acabe el día en tiempo universal (UTC).
web-inspect-told = La familia recibe enseguida un mensaje de que se ha indicado un motivo.
web-inspect-player = Número del jugador
web-inspect-player-missing = Indique el número del jugador, en cifras.
web-inspect-reason = Motivo, para que lo lea la familia
web-inspect-reason-hint = En una frase de 20 a 500 caracteres; por ejemplo, qué está mal en el registro y quién se lo ha pedido.
web-inspect-go = Indicar el motivo y abrir el registro
web-inspect-stated = Su motivo consta y se ha avisado a la familia, si tiene acceso. Puede abrir este registro hasta que acabe el día.
inspect-reason-too-short = Diga en una frase por qué, con al menos 20 caracteres.
inspect-reason-too-long = Dígalo en 500 caracteres como máximo.
letter-inspection-subject = Se ha indicado un motivo para abrir un registro
letter-inspection-text =
    Hola, { $name }:

    Alguien, en función de administración, ha indicado en { $address } un motivo para abrir el registro de un jugador de su familia. Puede abrirlo hasta que acabe el día en tiempo universal (UTC).

    Quién es y por qué, en sus propias palabras, lo lee aquí:

    { $link }

    Si el motivo no le resulta claro, pregunte a su club o federación.
