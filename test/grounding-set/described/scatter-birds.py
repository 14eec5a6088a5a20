import matplotlib.pyplot as plt

wren_wing = [46, 47, 48, 48, 49, 50, 51, 52]
wren_mass = [8.1, 8.4, 8.9, 9.2, 9.0, 9.6, 10.1, 10.4]
finch_wing = [82, 84, 85, 86, 87, 88, 90, 91]
finch_mass = [19.2, 20.4, 20.1, 21.5, 22.0, 21.8, 23.4, 24.1]
robin_wing = [68, 70, 71, 72, 73, 74, 75]
robin_mass = [15.8, 16.4, 17.1, 16.9, 18.0, 18.3, 19.0]

fig, ax = plt.subplots(figsize=(8, 6))
ax.scatter(wren_wing, wren_mass, c='brown', marker='o', label='Wren')
ax.scatter(finch_wing, finch_mass, c='purple', marker='s', label='Chaffinch')
ax.scatter(robin_wing, robin_mass, c='orangered', marker='^', label='Robin')
ax.set_xlabel('Wing Length (mm)')
ax.set_ylabel('Body Mass (g)')
ax.set_title('Wing Length and Body Mass of Garden Birds')
ax.set_xlim(40, 95)
ax.set_ylim(5, 27)
ax.legend(title='Species')
ax.grid(alpha=0.3)
plt.show()
