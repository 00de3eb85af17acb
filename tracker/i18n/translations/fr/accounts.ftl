# What is wrong with a new password, and letters that could not be sent
web-refusal-unsent-title = Le message n’a pas pu être envoyé
web-refusal-unsent-says = Ce que vous avez demandé est fait. Le message correspondant n’est pas parti, car le serveur de courrier ne répond pas ; prévenez la personne qui gère cette installation.
password-too-short = Utilisez au moins { $least } caractères. Quelques mots à la suite se retiennent facilement.
password-too-long = Utilisez au plus { $most } caractères.
password-common = C’est l’un des mots de passe essayés en premier. Choisissez-en un autre.
password-known-words = Il est fait de votre nom, de votre club ou de mots semblables, qu’un inconnu essaierait. Choisissez d’autres mots.
