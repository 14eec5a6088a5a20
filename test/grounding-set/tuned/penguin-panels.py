import matplotlib.pyplot as plt

mass = [3.1, 3.3, 3.4, 3.6, 3.6, 3.7, 3.8, 3.8, 3.9, 4.1, 4.2, 4.3, 4.6, 4.7, 4.8,
        5.0, 5.1, 5.1, 5.3, 5.6, 5.7, 5.9]
adelie = ([181, 186, 188, 190, 192, 195], [3.4, 3.6, 3.3, 3.8, 4.1, 4.3])
chinstrap = ([193, 196, 198, 201], [3.7, 3.6, 3.9, 4.2])
gentoo = ([209, 213, 216, 220, 225, 229], [4.7, 4.6, 5.1, 5.3, 5.6, 5.9])

fig, (a, b) = plt.subplots(1, 2, figsize=(10, 4.2))
a.hist(mass, bins=[3, 3.5, 4, 4.5, 5, 5.5, 6], color="slategray", edgecolor="white")
a.set_xlabel("Body mass (kg)")
a.set_ylabel("Number of birds")
a.set_title("Body mass")

b.scatter(*adelie, c="tab:orange", label="Adelie")
b.scatter(*chinstrap, c="tab:purple", marker="^", label="Chinstrap")
b.scatter(*gentoo, c="teal", marker="s", label="Gentoo")
b.set_xlabel("Flipper length (mm)")
b.set_ylabel("Body mass (kg)")
b.set_title("Mass against flipper length")
b.legend(title="Species")
plt.tight_layout()
plt.show()
