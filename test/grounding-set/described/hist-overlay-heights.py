import matplotlib.pyplot as plt

girls = [148, 151, 153, 154, 156, 157, 157, 158, 159, 160, 161, 161, 162, 163, 164, 166, 167, 171]
boys = [156, 160, 162, 164, 166, 167, 168, 169, 171, 171, 172, 173, 174, 176, 177, 179, 182, 187]

fig, ax = plt.subplots(figsize=(9, 6))
ax.hist(girls, bins=[145, 150, 155, 160, 165, 170, 175, 180, 185, 190], alpha=0.6, color='coral', label='Girls', edgecolor='white')
ax.hist(boys, bins=[145, 150, 155, 160, 165, 170, 175, 180, 185, 190], alpha=0.6, color='mediumblue', label='Boys', edgecolor='white')
ax.set_title('Height of Tenth Graders')
ax.set_xlabel('Height (cm)')
ax.set_ylabel('Frequency')
ax.legend()
plt.show()
