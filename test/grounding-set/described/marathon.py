import matplotlib.pyplot as plt

times = [192, 198, 205, 207, 211, 214, 216, 218, 221, 223, 224, 226, 227, 229, 231, 232, 233, 234, 236, 237,
         238, 239, 241, 242, 244, 245, 246, 248, 249, 251, 253, 254, 256, 258, 261, 264, 266, 269, 272, 275,
         279, 284, 291, 298]

plt.figure(figsize=(8, 5))
plt.hist(times, bins=[180, 200, 220, 240, 260, 280, 300], color='olive', edgecolor='white')
plt.title('Finishing Times of the Lakeside Marathon')
plt.xlabel('Finishing Time (minutes)')
plt.ylabel('Runners')
plt.show()
