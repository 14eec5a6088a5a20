import matplotlib.pyplot as plt

flipper_a = [181, 186, 190, 193, 195, 198]
mass_a = [3450, 3800, 3650, 4100, 3900, 4300]
flipper_g = [208, 211, 215, 219, 222, 230]
mass_g = [4500, 4800, 5100, 5000, 5550, 5900]

plt.figure(figsize=(8, 6))
plt.scatter(flipper_a, mass_a, c='orange', marker='o', label='Adelie')
plt.scatter(flipper_g, mass_g, c='purple', marker='^', label='Gentoo')
plt.title('Penguin Flipper Length and Body Mass')
plt.xlabel('Flipper length (mm)')
plt.ylabel('Body mass (g)')
plt.legend(title='Species')
plt.grid(True)
plt.show()
