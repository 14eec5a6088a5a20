import matplotlib.pyplot as plt

months = ['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov']
temp_a = [2, 8, 16, 23, 17, 7]
temp_b = [18, 19, 22, 27, 26, 21]
rain_a = [60, 55, 48, 40, 52, 70]
rain_b = [5, 8, 30, 190, 140, 20]

fig, axs = plt.subplots(2, 2, figsize=(10, 8))
axs[0, 0].plot(months, temp_a, 'b-o')
axs[0, 0].set_title('Temperature in Lyon')
axs[0, 0].set_ylabel('°C')
axs[0, 1].plot(months, temp_b, 'r-o')
axs[0, 1].set_title('Temperature in Pune')
axs[0, 1].set_ylabel('°C')
axs[1, 0].bar(months, rain_a, color='cornflowerblue')
axs[1, 0].set_title('Rainfall in Lyon')
axs[1, 0].set_ylabel('mm')
axs[1, 1].bar(months, rain_b, color='indianred')
axs[1, 1].set_title('Rainfall in Pune')
axs[1, 1].set_ylabel('mm')
fig.suptitle('Climate of Two Cities')
plt.tight_layout()
plt.show()
